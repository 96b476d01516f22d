package org.policygraph.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A browser beside the running service; whatever is tried, no error may be logged. */
@TestInstance(PER_CLASS)
abstract class SiteInBrowser {

  Browser browser;
  RunningService service;

  @BeforeAll
  void start() {
    browser = Browser.start();
    service = serve();
  }

  /** The service that is looked at. */
  RunningService serve() {
    return RunningService.start();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    if (service != null) {
      service.close();
    }
  }

  @AfterEach
  void noErrorWasLogged() {
    assertThat(browser.errors()).isEmpty();
  }

  /** Opens a view in Chinese on a laptop. */
  final void open(String view) {
    browser.width(1280);
    browser.open(service.at("?lang=zh#/" + view.replace("|", "%7C")));
  }
}
