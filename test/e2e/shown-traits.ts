/** Cells that show a 0 and nothing else, whatever stands in their markup: name, content, style sheet. */
export const SHOWN: readonly (readonly [name: string, content: string, css?: string])[] = [
  ['display by a class', '0<span class=a1>9</span>', '.a1{display:none}'],
  ['visibility by a class', '<span class=a2>9</span>0', '.a2{visibility:hidden}'],
  ['opacity', '0<span class=a3>9</span>', '.a3{opacity:0}'],
  ['a font without size', '0<span class=a4>9</span>', '.a4{font-size:0}'],
  ['transparent ink', '0<span class=a5>9</span>', '.a5{color:transparent}'],
  ['white on white', '0<span class=a6>9</span>', '.a6{color:#fff}'],
  ['the colour of its cell', '<div class=a7>0<span>9</span></div>', '.a7{background:#fafafa} .a7 span{color:#fafafa}'],
  ['a tag', '0<tt>9</tt>', 'tt{display:none}'],
  ['a descendant rule', '0<i><b>9</b></i>', 'td > i b{visibility:hidden}'],
  [
    'a copy for screen readers',
    '<span aria-hidden=true>0</span><span class=a8>9</span>',
    '.a8{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}',
  ],
  [
    'a copy clipped in the new way',
    '0<span class=a9>9</span>',
    '.a9{position:absolute;clip-path:inset(50%);white-space:nowrap}',
  ],
  ['a copy off the page', '0<span class=b1>9</span>', '.b1{position:absolute;left:-9999px}'],
  ['a copy moved off the page', '0<span class=b2>9</span>', '.b2{display:inline-block;transform:translateX(-99999px)}'],
  ['a copy without size', '0<span class=b3>9</span>', '.b3{display:inline-block;width:0;height:0;overflow:hidden}'],
  ['a copy scaled away', '0<span class=b4>9</span>', '.b4{display:inline-block;transform:scale(0)}'],
  ['a strike by a class', '<span class=b5>9</span>0', '.b5{text-decoration:line-through}'],
  ['a raised note', '0<span class=b6>1</span>', '.b6{vertical-align:super;font-size:9px}'],
  ['a note raised by its place', '0<span class=b7>1</span>', '.b7{position:relative;top:-.5em;font-size:60%}'],
  ['a note of a tag', '0<sup>（1）</sup>', ''],
  ['a nested rule', '<div class=b8>0<span>9</span></div>', '.b8{& span{display:none}}'],
  ['a rule in a layer', '0<span class=b9>9</span>', '@layer x{.b9{display:none}}'],
  ['an escaped class', '0<span class="md:c1">9</span>', '.md\\:c1{display:none}'],
  ['an attribute', '0<span data-c2>9</span>', '[data-c2]{display:none}'],
  [
    'what is not visible around what is',
    '<span class=c3>9<b>0</b></span>',
    '.c3{visibility:hidden} .c3 b{visibility:visible}',
  ],
  ['no size around some', '<span class=c4>9<b>0</b></span>', '.c4{font-size:0} .c4 b{font-size:14px}'],
  ['ruby', '<ruby>0<rp>(</rp><rt>9</rt><rp>)</rp></ruby>', ''],
  ['closed details', '0<details><p>9</p></details>', ''],
  ['a picture that is no picture', '0<img src=s.gif width=1 height=1>', ''],
  [
    'a rule for narrow screens',
    '0<span class=c5>9</span>',
    '.c5{display:none} @media (max-width:100px){.c5{display:inline}}',
  ],
  ['a label for narrow screens', '<i class=c6></i>0', '.c6::before{content:"自然人："}'],
  ['an old trick', '<i class=c7>0</i>', '.c7::after{content:".";visibility:hidden;display:block;height:0}'],
  ['small print', '<small class=c8>0</small>', '.c8{font-size:8px;position:relative;top:1px}'],
  ['white on a dark ground', '<b class=c9>0</b>', '.c9{background:#124;color:#fff}'],
];

/** Cells that show a 0 by other means than text. */
export const BY_OTHER_MEANS: readonly (readonly [name: string, content: string, css?: string])[] = [
  ['a string of the style sheet', '<i class=d1></i>', '.d1::before{content:"0"}'],
  ['an attribute drawn', '<i class=d2 data-n=0></i>', '.d2::after{content:attr(data-n)}'],
  ['a field', '<input value=0>', ''],
  ['a choice', '<select><option>9<option selected>0</select>', ''],
];

/** Cells that show what no program reads. */
export const UNREAD: readonly (readonly [name: string, content: string, css?: string])[] = [
  [
    'a picture',
    '<img alt=0 width=9 height=14 src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
    '',
  ],
  [
    'a picture cut out by a class',
    '<i class=e1></i>',
    '.e1{display:inline-block;width:9px;height:14px;background:url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)}',
  ],
  ['a drawing', '<svg width=9 height=14><path d="M1 1L8 13" stroke=black /></svg>', ''],
  ['a canvas', '<canvas width=20 height=14></canvas>', ''],
  ['a private font', '&#xe604;', ''],
  ['a private character of the style sheet', '<i class=e2></i>', '.e2::before{content:"\\e604"}'],
  ['a counter', '<i class=e3></i>', '.e3::before{content:counter(row)}'],
];
