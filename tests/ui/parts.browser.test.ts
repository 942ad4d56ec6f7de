import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import Button from '#lib/ui/Button.svelte'
import Chip from '#lib/ui/Chip.svelte'
import Field from '#lib/ui/Field.svelte'
import Menu from '#lib/ui/Menu.svelte'
import QrCode from '#lib/ui/QrCode.svelte'
import PickList from '#lib/ui/PickList.svelte'
import Segmented from '#lib/ui/Segmented.svelte'
import Sheet from '#lib/ui/Sheet.svelte'
import Time from '#lib/ui/Time.svelte'
import Timeline from '#lib/ui/Timeline.svelte'
import Toast from '#lib/ui/Toast.svelte'
import Waiting from '#lib/ui/Waiting.svelte'
import { words } from './words.ts'

afterEach(() => void vi.useRealTimers())

test('a name that runs the other way stays beside its box', async () => {
  const options = [
    { value: 'a', word: 'Anneke' },
    { value: 'b', word: 'ياسمين' }
  ]
  const screen = await render(PickList, { legend: 'Wie?', options, chosen: [], onchoose: () => {} })
  const startOf = (word: string) => screen.getByText(word).element().getBoundingClientRect().left
  expect(startOf('ياسمين')).toBeCloseTo(startOf('Anneke'), 0)
})

test('a busy button ignores presses and keeps the focus', async () => {
  const onclick = vi.fn()
  const screen = await render(Button, { children: words('Bewaar'), onclick })
  const button = screen.getByRole('button')
  await button.click()
  await screen.rerender({ loading: true })
  await userEvent.keyboard('{Enter}')
  expect(onclick).toHaveBeenCalledTimes(1)
  expect(document.activeElement).toBe(button.element())
})

test('a busy submit button does not submit its form again', async () => {
  const onsubmit = vi.fn((event: Event) => event.preventDefault())
  const form = document.body.appendChild(document.createElement('form'))
  form.addEventListener('submit', onsubmit)
  await render(Button, { target: form, props: { children: words('Bewaar'), type: 'submit', loading: true } })
  form.querySelector('button')?.click()
  expect(onsubmit).not.toHaveBeenCalled()
  form.remove()
})

test('a moment stands beside its step where there is room, and below it where there is none', async () => {
  const steps = [
    {
      id: 'a',
      words: 'Youssef wil helpen',
      state: 'done' as const,
      at: { ms: 0, words: '59 minuten geleden' }
    }
  ]
  const box = document.body.appendChild(document.createElement('div'))
  const stateWords = { done: 'gedaan', now: 'nu', later: 'nog niet' }
  const screen = await render(Timeline, { target: box, props: { steps, stateWords } })
  const moment = screen.getByText('59 minuten geleden').element()
  const isBelow = () =>
    moment.getBoundingClientRect().top >= (box.querySelector('.body')?.getBoundingClientRect().bottom ?? 0)
  box.style.width = '330px'
  expect([isBelow(), box.scrollWidth]).toEqual([false, 330])
  box.style.width = '150px'
  expect([isBelow(), box.scrollWidth]).toEqual([true, 150])
  box.remove()
})

test('a field keeps every character of a text that is too long, and says how much is too much', async () => {
  const oninput = vi.fn()
  const screen = await render(Field, {
    label: 'Bericht',
    multiline: true,
    maxChars: 5,
    leftWords: (left: number) => `${left} over`,
    oninput
  })
  const box = screen.getByLabelText('Bericht')
  await box.fill('acht ja!')
  expect(oninput).toHaveBeenLastCalledWith('acht ja!')
  await expect.element(box).toHaveValue('acht ja!')
  await expect.element(box).toHaveAttribute('aria-invalid', 'true')
  await expect.element(screen.getByText('-3 over')).toBeVisible()
})

test('a field shows what somebody typed as text, never as markup', async () => {
  const value = '<img src=x onerror=alert(1)> \u202e "; --'
  const screen = await render(Field, { label: 'Bericht', multiline: true, value })
  await expect.element(screen.getByLabelText('Bericht')).toHaveValue(value)
  expect(screen.container.querySelector('img')).toBeNull()
})

test('a text area grows with its text, so nothing scrolls out of sight', async () => {
  const screen = await render(Field, { label: 'Bericht', multiline: true })
  const box = screen.getByLabelText('Bericht').element() as HTMLTextAreaElement
  const before = box.clientHeight
  await userEvent.fill(box, 'regel\n'.repeat(12))
  expect(box.clientHeight).toBeGreaterThan(before * 2)
  expect(box.scrollHeight).toBeLessThanOrEqual(box.clientHeight + 1)
})

test('an error is tied to its field', async () => {
  const screen = await render(Field, { label: 'Telefoon', error: 'Te kort.', hint: 'Met kengetal.' })
  await expect
    .element(screen.getByLabelText('Telefoon'))
    .toHaveAccessibleDescription('Te kort. Met kengetal.')
})

test('arrow keys choose among a few', async () => {
  const onchange = vi.fn()
  const options = [
    { value: 'request', word: 'Ik zoek' },
    { value: 'offer', word: 'Ik bied aan' }
  ]
  const screen = await render(Segmented, { legend: 'Wat', options, value: 'request', onchange })
  await screen.getByRole('radio', { name: 'Ik zoek' }).click()
  await userEvent.keyboard('{ArrowRight}')
  expect(onchange).toHaveBeenLastCalledWith('offer')
  await expect.element(screen.getByRole('radio', { name: 'Ik bied aan' })).toBeChecked()
})

test('a chip says whether it is on', async () => {
  const screen = await render(Chip, { word: 'Eten' })
  const chip = screen.getByRole('button', { name: 'Eten' })
  await chip.click()
  await expect.element(chip).toHaveAttribute('aria-pressed', 'true')
  await chip.click()
  await expect.element(chip).toHaveAttribute('aria-pressed', 'false')
})

test('a sheet closes with Escape, by its word and by pressing beside it', async () => {
  const onclose = vi.fn()
  const props = { title: 'Ik help', closeWord: 'Sluiten', children: words('Tekst'), onclose }
  const screen = await render(Sheet, { ...props, open: true })
  await expect.element(screen.getByRole('dialog', { name: 'Ik help' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledTimes(1))

  await screen.rerender({ open: true })
  await screen.getByRole('button', { name: 'Sluiten' }).click()
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledTimes(2))

  await screen.rerender({ open: true })
  screen.container.querySelector('dialog')?.click()
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledTimes(3))
})

test('Escape closes the menu and gives the focus back to its word', async () => {
  const screen = await render(Menu, { word: 'iets anders', open: true, children: words('Afzeggen') })
  const summary = screen.getByText('iets anders')
  ;(summary.element() as HTMLElement).focus()
  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByText('Afzeggen')).not.toBeVisible()
  expect(document.activeElement).toBe(summary.element())
})

test('a toast goes after eight seconds, but not while its button has the focus', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const ondismiss = vi.fn()
  const { container } = await render(Toast, {
    text: 'Weg uit de buurt.',
    closeWord: 'Sluiten',
    actionWord: 'Ongedaan maken',
    ondismiss
  })
  const undo = container.querySelector<HTMLButtonElement>('.action')
  undo?.focus()
  vi.advanceTimersByTime(60_000)
  expect(ondismiss).not.toHaveBeenCalled()
  undo?.blur()
  vi.advanceTimersByTime(7999)
  expect(ondismiss).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(ondismiss).toHaveBeenCalledTimes(1)
})

test('the region of a toast is there before anything is said in it', async () => {
  const screen = await render(Toast, { text: null, closeWord: 'Sluiten', ondismiss: vi.fn() })
  const region = screen.container.querySelector('[role=status]')
  await screen.rerender({ text: 'Bewaard.' })
  expect(region?.textContent).toContain('Bewaard.')
})

test('a wait shorter than 300 ms shows nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { container } = await render(Waiting, { words: 'Even ophalen' })
  vi.advanceTimersByTime(299)
  expect(container.textContent).not.toContain('Even ophalen')
  vi.advanceTimersByTime(1)
  await Promise.resolve()
  await vi.waitFor(() => expect(container.textContent).toContain('Even ophalen'))
})

test('a time that is no date at all still shows its words', async () => {
  const screen = await render(Time, { ms: 1e300, words: 'ooit' })
  await expect.element(screen.getByText('ooit')).not.toHaveAttribute('datetime')
})

test('a QR code has a name, dark modules and four light modules of margin', async () => {
  const screen = await render(QrCode, { data: 'stoep', title: 'Uitnodiging' })
  await expect.element(screen.getByRole('img', { name: 'Uitnodiging' })).toBeVisible()
  const path = screen.container.querySelector('path')?.getAttribute('d') ?? ''
  const columns = [...path.matchAll(/M(\d+) (\d+)/g)].map((found) => Number(found[1]))
  expect(Math.min(...columns)).toBe(4)
})

test('a list to pick from is radio buttons for one and checkboxes for more, by their names', async () => {
  const onchoose = vi.fn()
  const options = [
    { value: 'a', word: 'Anneke', colourKey: 'a' },
    { value: 'y', word: 'Youssef' }
  ]
  const many = await render(PickList, { legend: 'Wie', options, chosen: ['a'], onchoose })
  await expect.element(many.getByRole('checkbox', { name: 'Anneke' })).toBeChecked()
  await many.getByRole('checkbox', { name: 'Youssef' }).click()
  await many.getByRole('checkbox', { name: 'Anneke' }).click()
  expect(onchoose.mock.calls).toEqual([
    ['y', true],
    ['a', false]
  ])
  await many.unmount()
  const one = await render(PickList, { legend: 'Wie', options, chosen: ['a'], single: true, onchoose })
  await one.getByRole('radio', { name: 'Anneke' }).click()
  await userEvent.keyboard('{ArrowDown}')
  expect(onchoose).toHaveBeenLastCalledWith('y', true)
})
