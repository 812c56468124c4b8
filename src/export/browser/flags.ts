/** What the browser is started with, apart from its profile. */
export const flags: readonly string[] = [
  '--headless',
  '--remote-debugging-pipe',
  'about:blank',

  // No way out: no name resolves, the proxy is a port that nothing listens on, nothing runs in the background.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--dns-prefetch-disable',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--no-pings',
  // What would reach the network reaches nothing, and needs no process of its own.
  '--enable-features=NetworkServiceInProcess2',

  // It belongs to a program: it asks nothing, reports nothing and uses nothing of the user's.
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider',
  '--disable-infobars',
  '--disable-popup-blocking',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',

  // Several pages print at once, none of them in front.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-dev-shm-usage',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-renderer-backgrounding',

  // The same page gives the same drawing everywhere.
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];
