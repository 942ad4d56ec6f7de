/** The camera of this device, and whether the browser lets us use it. */

export type CameraLeave = 'granted' | 'denied' | 'prompt'

/** `denied` also where there is no camera to ask for. */
export async function cameraLeave(): Promise<CameraLeave> {
  if (!navigator.mediaDevices?.getUserMedia) return 'denied'
  const told = await navigator.permissions?.query({ name: 'camera' }).catch(() => null)
  return told?.state ?? 'prompt'
}

/** Asks when it has to. Rejects when the person says no or there is none. The caller stops the tracks. */
export function openCamera(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }
  })
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
