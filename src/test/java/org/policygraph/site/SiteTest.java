package org.policygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The main path of every view, in a real browser, with the real service and the five documents. */
class SiteTest extends SiteInBrowser {

  private static final int FIRST_VIEW_BYTES = 400_000;

  @Test
  void overviewSaysWhatIsThereAndLeadsOn() {
    open("overview");

    assertThat(browser.all(".figures dd")).hasSize(4);
    String documents = browser.all(".figures dd").get(0).getText();
    assertThat(browser.all(".documents li"))
        .hasSizeGreaterThan(3)
        .hasSize(Integer.parseInt(documents));
    browser.press(".todo a");
    browser.until("the comparison is there", b -> b.address().contains("#/compare"));
  }

  @Test
  void firstViewIsLightAndLoadsNoLibrary() {
    open("overview");

    Object bytes =
        browser.run(
            """
            return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .reduce((sum, entry) => sum + entry.transferSize, 0)""");
    assertThat(((Number) bytes).intValue()).isPositive().isLessThan(FIRST_VIEW_BYTES);
    assertThat(
            browser
                .run("return performance.getEntriesByType('resource').map(e => e.name).join()")
                .toString())
        .doesNotContain("/lib/");
  }

  @Test
  void aCellOpensItsPairsAndTheAddressHoldsTheState() {
    open("compare?rows=topic");
    browser.press(".cell:has(.rel-sharpened)");

    browser.one(".detail .pair ins");
    assertThat(browser.all(".detail .side").size()).isPositive();
    assertThat(browser.address()).contains("row=").contains("col=");
    String pairs = browser.one(".detail").getText();
    browser.open(browser.address());
    assertThat(browser.one(".detail").getText()).isEqualTo(pairs);
    browser.press(".detail .side .link");
    assertThat(browser.one(".detail .context mark").getText()).isNotEmpty();
  }

  @Test
  void aDocumentExplainsWhatWasReadInIt() {
    open("read");
    browser.press(".paper .in-measure");

    browser.until("it is explained", b -> !b.all(".explained dl").isEmpty());
    assertThat(browser.all(".outline button")).isNotEmpty();
    assertThat(browser.all(".paper .in-actor")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"read?doc=nosuch", "compare?ref=nosuch"})
  void aDocumentThatIsNotLoadedIsSaidToBeSoAndNoOtherIsShown(String view) {
    open(view);

    assertThat(browser.one(".heading .lead").getText()).contains("nosuch", "未载入");
    assertThat(browser.all(".paper, .grid, form")).isEmpty();
    browser.press(".view p a");
    browser.until("the overview is there", b -> !b.all(".documents li").isEmpty());
  }

  @Test
  void anAddressThatNamesNoPageIsSaidToNameNone() {
    open("nosuch");

    assertThat(browser.one(".heading .lead").getText()).contains("nosuch");
    assertThat(browser.all("nav [aria-current]")).isEmpty();
    browser.press(".view p a");
    browser.until("the overview is there", b -> !b.all(".documents li").isEmpty());
  }

  @Test
  void aPlaceThatIsNotInTheDocumentIsSaidNotToBeThere() {
    open("read?m=nosuch");

    assertThat(browser.one(".explained").getText()).contains("找不到这一位置");
  }

  @Test
  void aSearchSaysWhyItFoundWhatItFound() {
    open("explore?criterion=Quantity");
    WebElement words = browser.one("input[type=search]");
    words.sendKeys("优秀", Keys.ENTER);

    browser.until("the words are marked", b -> !b.all(".hit mark").isEmpty());
    assertThat(browser.all(".hit .quote"))
        .isNotEmpty()
        .allMatch(hit -> hit.getText().contains("优秀"));
    browser.press(".hit summary");
    browser.until("it says why", b -> !b.all(".hit dl").isEmpty());
    browser.press(".hit .quote a");
    browser.until("the sentence is shown", b -> !b.all(".in-measure.target").isEmpty());
  }

  @Test
  void chartsAreDrawnWhenTheyAreSeenEachWithItsTable() {
    open("charts");
    for (String chart :
        List.of("instrumentsByTopic", "instrumentsByPlace", "indicators", "network", "lineage")) {
      browser.run("document.getElementById('chart-%s').scrollIntoView()".formatted(chart));
      browser.one("#chart-%1$s canvas, #chart-%1$s .parts".formatted(chart));
    }
    assertThat(browser.all(".charts .problem, .charts .why")).isEmpty();
    assertThat(browser.all(".charts details")).hasSize(5);
    browser.press("#chart-instrumentsByTopic summary");
    browser.press("#chart-instrumentsByTopic tbody a");
    browser.until("its measures are listed", b -> !b.all(".hit").isEmpty());
    assertThat(browser.address()).contains("topic=");
  }

  @Test
  void aBarLeadsToItsMeasures() {
    open("charts");
    browser.press("#chart-instrumentsByTopic .part");
    browser.until("its measures are listed", b -> !b.all(".hit").isEmpty());
    assertThat(browser.address()).contains("topic=").contains("instrument=");
  }

  @Test
  void aNamedQueryIsAFormAndAnswersAsATable() {
    open("ask");
    browser.press(".templates button[data-query=documents]");

    browser.until("there are rows", b -> !b.all(".results tbody tr").isEmpty());
    assertThat(browser.texts(".results th")).contains("标题", "辖区").doesNotContain("title");
    browser.press(".sparql summary");
    browser.press("#run");
    browser.until(
        "SPARQL answers too",
        b -> b.address().contains("query=") && !b.all(".results tbody tr").isEmpty());
  }

  @Test
  void whatWasDetectedIsCorrectedBeforeTheFileIsSavedAndItsTextIsNeverMarkup(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("notice.txt");
    Files.writeString(
        file,
        """
        某县人民政府办公室关于加强档案管理的通知

        各乡镇人民政府：
        一、加强档案保管。县档案局要每年检查一次档案库房<script>document.title='broken'</script>，及时修缮设施。

        某县人民政府办公室
        2020年3月5日
        """);
    open("load");
    browser.one("input[type=password]").sendKeys("wrong");
    browser.one("#file").sendKeys(file.toString());
    browser.until("it is refused", b -> !b.all(".file .problem").isEmpty());
    assertThat(browser.errors()).allMatch(line -> line.contains("40"));
    browser.one("input[type=password]").clear();
    browser.one("input[type=password]").sendKeys(RunningService.TOKEN);
    browser.press(".file button.main");
    WebElement title = browser.one(".correcting input[name=title]");
    assertThat(title.getDomProperty("value")).contains("加强档案管理");
    title.clear();
    title.sendKeys("关于加强档案工作的通知");
    browser.press(".correcting button.main");
    browser.press(".saved a");
    browser.until("it can be read", b -> b.text().contains("<script>"));
    assertThat(browser.one("h1").getText()).isEqualTo("关于加强档案工作的通知");
    assertThat(browser.run("return document.title").toString()).isNotEqualTo("broken");
  }

  @Test
  void theSiteSpeaksBothLanguages() {
    open("overview");
    assertThat(browser.one("h1").getText()).isEqualTo("概览");
    browser.press("#language");
    browser.until("it speaks English", b -> b.one("h1").getText().equals("Overview"));
    browser.press("#language");
    browser.until("it speaks Chinese", b -> b.one("h1").getText().equals("概览"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "compare", "read", "explore", "charts", "ask", "load"})
  void noViewHasASeriousAccessibilityFault(String view) {
    open(view);
    assertThat(browser.faults()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "compare", "read", "explore", "charts", "ask", "load"})
  void everyViewFitsAPhone(String view) {
    browser.width(390);
    browser.open(service.at("?lang=zh#/" + view));
    assertThat(
            browser.run(
                "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
        .isEqualTo(0L);
  }
}
