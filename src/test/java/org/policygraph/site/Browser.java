package org.policygraph.site;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window, and the few things the tests do with it. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String AXE = "/META-INF/resources/webjars/axe-core/%s/axe.min.js";

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("downloads");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a press makes the browser save under a name. */
  byte[] download(String name, String pressed) {
    Path file = downloads.resolve(name);
    try {
      Files.deleteIfExists(file);
      press(pressed);
      until("there is " + name, b -> Files.exists(file));
      byte[] content = Files.readAllBytes(file);
      Files.delete(file);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows the page as it is printed, or as it is on a screen again. */
  void media(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** The text of all elements of a CSS selector, also of those that are not in view. */
  List<String> texts(String selector) {
    return all(selector).stream()
        .map(e -> Objects.requireNonNullElse(e.getDomProperty("textContent"), ""))
        .toList();
  }

  /** Starts Chromium, or aborts the test and says what is missing. */
  static Browser start() {
    Path chromium = tool("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = tool("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--lang=zh-CN");
    Path downloads = folder();
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "intl.accept_languages",
            "zh-CN,zh",
            "download.default_directory",
            downloads.toString(),
            "download.prompt_for_download",
            false));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), downloads);
  }

  private static Path tool(String... names) {
    List<String> folders =
        List.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator));
    Optional<Path> found =
        Stream.of(names)
            .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return found.orElseGet(
        () ->
            abort(
                "The site was not tried in a browser: there is no %s (Debian: apt install chromium chromium-driver)."
                    .formatted(names[0])));
  }

  /** Opens a page of the site anew and waits until it is drawn. */
  void open(String address) {
    driver.get("about:blank");
    driver.get(address);
    drawn();
  }

  /** Forgets what was kept of any site, as a browser that was never here. */
  void forget() {
    driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
  }

  /** Runs a script in every page from now on, before the page's own. */
  void before(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Waits until the view is drawn. */
  void drawn() {
    until(
        "the view is drawn",
        browser ->
            browser.all("main .view h1").size() == 1
                && browser.all("main[aria-busy], .wait").isEmpty());
  }

  /** Waits for a state of the page. */
  void until(String what, Predicate<Browser> state) {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> "waited until " + what + " at " + driver.getCurrentUrl())
        .until(any -> state.test(this));
  }

  /** The first element of a CSS selector, waited for. */
  WebElement one(String selector) {
    until("there is " + selector, browser -> !browser.all(selector).isEmpty());
    return all(selector).get(0);
  }

  /** All elements of a CSS selector that are there now. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Presses an element, wherever it is on the page. */
  void press(String selector) {
    WebElement element = one(selector);
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** Presses keys, wherever the focus is. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** The text of the page, as a reader sees it. */
  String text() {
    return one("main").getText();
  }

  /** The address, which holds the state of the view. */
  String address() {
    return Objects.requireNonNullElse(driver.getCurrentUrl(), "");
  }

  /** Makes the page as wide as a screen. */
  void width(int pixels) {
    driver.manage().window().setSize(new Dimension(pixels, 900));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What a script gives back. */
  Object run(String script) {
    return Objects.requireNonNullElse(driver.executeScript(script), "");
  }

  /** What a script gives to the function that is its last argument. */
  Object await(String script) {
    return Objects.requireNonNullElse(driver.executeAsyncScript(script), "");
  }

  /** Errors that the page has logged since this was last asked. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The serious faults that axe-core finds on the page, each with the elements that have it. */
  Object faults() {
    driver.executeScript(axe());
    return driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(result => done(result.violations
          .filter(v => v.impact === 'serious' || v.impact === 'critical')
          .map(v => v.id + ': ' + v.nodes.slice(0, 5).map(n => n.html.slice(0, 160)).join(' | '))));
        """);
  }

  private static String axe() {
    String version = System.getProperty("axe.version", "4.6.3");
    try (InputStream script = Browser.class.getResourceAsStream(AXE.formatted(version))) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
