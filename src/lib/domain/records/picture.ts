/**
 * The owner shows a picture with a listing, another one in its place, or (null) none any more. The latest counts.
 *
 * Made small from the pixels of a photo: what says where and when a photo was taken has no place in the bytes
 * (domain/picture-size.ts). The size is in the header of the bytes too and must be the same, so that a page gives it
 * room without reading them.
 *
 * Acts on: the listing. Written by: its owner; others' are ignored. Live: until two months after its listing.
 */
import { pictureSize } from '#lib/domain/picture-size.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { countUpTo, textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

const side = countUpTo(limits.maxPictureSide)

export const picture = recordType({
  type: 'picture/1',
  refs: ['listing'],
  lastsAtMostMs: null,
  body: v.strictObject({
    picture: v.nullable(
      v.pipe(
        v.strictObject({
          bytes: v.pipe(
            v.custom<Uint8Array>((value) => value instanceof Uint8Array),
            v.maxLength(limits.maxPictureBytes)
          ),
          width: side,
          height: side,
          /** What it shows, for who cannot see it. */
          words: textUpTo(limits.maxPictureWordsChars)
        }),
        v.check(({ bytes, width, height }) => {
          const said = pictureSize(bytes)
          return said?.width === width && said.height === height
        })
      )
    )
  })
})

export type PictureBody = BodyOf<typeof picture>
export type Picture = NonNullable<PictureBody['picture']>
