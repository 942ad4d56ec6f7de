/** Of the page for who hosts a box; the colours are those of the app. */
export const operatorStyle = `
:root { color-scheme: light dark; --bg: #fbf7f0; --card: #fff; --ink: #1e2322; --soft: #4a514e; --line: #d9d2c5;
  --moss: #12553a; --sun: #6b4500; --brick: #8a2e1b; --sky: #124c74; --on: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #15191a; --card: #1e2425; --ink: #f4eee3; --soft: #c3c9c3; --line: #3a4243;
    --moss: #8fe0b8; --sun: #f5cc7a; --brick: #ffae98; --sky: #a5d3f5; --on: #15191a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 18px/1.5 'Atkinson Hyperlegible', system-ui, sans-serif; }
main { max-width: 640px; margin: 0 auto; padding: 16px; overflow-wrap: anywhere; }
.name { color: var(--soft); margin: 0 0 8px; }
h1 { font-size: 31px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 21.6px; margin: 0 0 4px; }
p { margin: 8px 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 16px; margin: 16px 0; }
.light { border-width: 3px; }
.light h1 { display: flex; align-items: center; gap: 16px; }
.lamp { flex: none; display: grid; place-items: center; inline-size: 72px; block-size: 72px; border-radius: 50%; color: var(--on); font-size: 40px; }
.green { border-color: var(--moss); } .green .lamp { background: var(--moss); }
.orange { border-color: var(--sun); } .orange .lamp { background: var(--sun); }
.red { border-color: var(--brick); } .red .lamp { background: var(--brick); }
button, input { font: inherit; min-block-size: 48px; border-radius: 999px; padding: 8px 20px; max-inline-size: 100%; }
button { border: 2px solid var(--sky); background: var(--sky); color: var(--on); cursor: pointer; }
button.quiet { background: none; color: var(--sky); }
input { border: 2px solid var(--soft); background: var(--card); color: var(--ink); }
label { display: grid; gap: 4px; margin-block-end: 12px; }
a { color: var(--sky); display: inline-block; min-block-size: 48px; padding: 10px 0; margin-inline-end: 20px; }
:focus-visible { outline: 3px solid var(--sky); outline-offset: 2px; }
pre { white-space: pre-wrap; background: var(--bg); border: 1px solid var(--line); border-radius: 8px; padding: 12px; }
[role='status'], [role='alert'] { border-inline-start: 6px solid var(--sky); padding-inline-start: 12px; font-weight: 700; }
`.trimStart()
