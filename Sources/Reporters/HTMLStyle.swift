/// How a page looks: on a screen by day and by night, from 320 pixels up, and on paper.
///
/// Colours are chosen for a contrast of at least 4.5 for text and 3 for lines (WCAG 2.2, 1.4.3 and 1.4.11), and say
/// nothing that a word does not say as well.
enum HTMLStyle {
  /// The hash of `sheet`, SHA-256 in Base64, by which the page's policy allows it and no other.
  static let hash = "4RY1Ecc8YT1wgDaxCE0an7jwQvIfT5TdCWRxwkKpZqw="

  /// The style sheet.
  static let sheet: StaticString = """

    :root {
      color-scheme: light dark;
      --ink: #1b1b1b; --quiet: #4a4a4a; --paper: #ffffff; --panel: #f3f3f3; --edge: #767676;
      --error: #a4000f; --warning: #744600; --info: #0b4a8f; --good: #0b5d1e;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #f0f0f0; --quiet: #c6c6c6; --paper: #161616; --panel: #262626; --edge: #8f8f8f;
        --error: #ff9d9d; --warning: #ffc46b; --info: #9dc7ff; --good: #8fdc9f;
      }
    }
    body {
      margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.5em 0 0.5em; }
    h1 { font-size: 1.75rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.25rem; }
    h4 { font-size: 1.1rem; } h5 { font-size: 1rem; }
    a { color: var(--info); }
    .file { border-top: 2px solid var(--edge); margin-top: 2rem; }
    .ready, .caution { border: 1px solid var(--edge); border-left-width: 0.5rem; padding: 0 1rem; }
    .ready h3 { margin-top: 0.75em; }
    .yes { border-color: var(--good); } .yes h3 { color: var(--good); }
    .no { border-color: var(--error); } .no h3 { color: var(--error); }
    .detail, dt { color: var(--quiet); }
    .finding { border-left: 0.25rem solid var(--edge); margin: 1rem 0; padding-left: 1rem; }
    .finding.error { border-color: var(--error); } .error h5 strong { color: var(--error); }
    .finding.warning { border-color: var(--warning); } .warning h5 strong { color: var(--warning); }
    .finding.info { border-color: var(--info); } .info h5 strong { color: var(--info); }
    pre {
      background: var(--panel); margin: 0.5rem 0; padding: 0.5rem;
      font: 0.9rem/1.7 ui-monospace, monospace; white-space: pre-wrap;
    }
    pre .number { color: var(--quiet); user-select: none; }
    mark { background: none; color: inherit; border-bottom: 2px dotted var(--info); }
    mark.main { border-bottom: 3px solid var(--error); font-weight: bold; }
    dl { margin: 0.5rem 0; } dt { font-weight: bold; } dd { margin: 0 0 0.25rem 1rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    .wide table { min-width: 38rem; overflow-wrap: normal; }
    .wide td:nth-child(n + 5) { min-width: 9rem; overflow-wrap: anywhere; }
    caption { font-weight: bold; padding: 0.25rem 0; text-align: left; }
    th, td { border: 1px solid var(--edge); padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
    .sign th { width: 40%; } .sign td { height: 2.5rem; }
    :focus-visible { outline: 3px solid var(--info); outline-offset: 2px; }
    @media print {
      :root {
        color-scheme: light;
        --ink: #000000; --quiet: #333333; --paper: #ffffff; --panel: #f3f3f3; --edge: #767676;
        --error: #a4000f; --warning: #744600; --info: #0b4a8f; --good: #0b5d1e;
      }
      @page { margin: 15mm; }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      nav { display: none; }
      .file + .file { break-before: page; }
      .finding, .sign, .ready, tr { break-inside: avoid; }
      h2, h3, h4, h5 { break-after: avoid; }
      .wide { overflow: visible; } .wide table { min-width: 0; font-size: 9pt; }
      .wide td:nth-child(n + 5) { min-width: 0; }
    }

    """
}
