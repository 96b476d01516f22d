package org.policygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What researchers do on the site: narrow, compare, take away, print, without a mouse. */
class WorkTest extends SiteInBrowser {

  private static final String PNG = "\u0089PNG";

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private int shown() {
    return browser.texts(".matrix .part").stream()
        .mapToInt(part -> Integer.parseInt(part.replaceAll("\\D", "")))
        .sum();
  }

  @Test
  void theComparisonIsTakenAwayAsTableAndPicture() {
    open("compare?topic=assessment");
    int pairs = shown();
    browser.press(".heading .menu summary");
    browser.one(".menu[data-ready]");
    String csv = text(browser.download("comparison.csv", "[data-format=csv]"));
    assertThat(csv.lines().count() - 1).isEqualTo(pairs);
    assertThat(csv).contains("referenceQuote").contains("优秀");
    assertThat(browser.download("comparison.xlsx", "[data-format=xlsx]")).startsWith('P', 'K');
    String svg = text(browser.download("comparison.svg", "[data-format=svg]"));
    assertThat(svg).startsWith("<svg").contains("武汉市").contains("与中华人民共和国的文件比较");
    byte[] png = browser.download("comparison.png", "[data-format=png]");
    assertThat(new String(png, StandardCharsets.ISO_8859_1)).startsWith(PNG);
  }

  @Test
  void theQueryBehindTheComparisonGivesWhatTheComparisonShows() {
    open("compare?topic=tolerance&relation=sharpened");
    int pairs = shown();
    browser.press(".heading .menu summary");
    browser.one(".menu[data-ready]");
    browser.press(".menu a[href*=ask]");
    browser.until("it is answered", b -> !b.all(".results tbody tr").isEmpty());
    assertThat(browser.all(".results tbody tr")).hasSize(pairs);
  }

  @Test
  void theQueryBehindASelectionGivesWhatTheSelectionShows() {
    for (String selection :
        List.of(
            "q=优秀&criterion=Quantity",
            "q=干部&role=none|target",
            "relation=sharpened|copied&modality=encouragement|obligation",
            "confidence=middle&criterion=none")) {
      open("explore?" + selection);
      int count = Integer.parseInt(browser.one(".found").getText().replaceAll("\\D", ""));
      assertThat(count).as(selection).isPositive();
      browser.press(".heading .menu summary");
      browser.one(".menu[data-ready]");
      String csv = text(browser.download("measures.csv", "[data-format=csv]"));
      assertThat(csv.lines().count() - 1).as(selection).isEqualTo(count);
    }
  }

  @Test
  void theMatrixIsNarrowedAndItsAddressKeepsIt() {
    open("compare");
    int all = shown();
    assertThat(browser.all(".matrix .rel-illegible")).isNotEmpty();
    browser.one("input[list=actors]").sendKeys("组织部", Keys.ENTER);
    browser.until("it is narrower", b -> b.address().contains("actor=") && shown() < all);
    int narrowed = shown();
    browser.open(browser.address());
    assertThat(shown()).isEqualTo(narrowed).isPositive();
  }

  @Test
  void anyDocumentCanBeTheReference() {
    open("compare");
    String first = browser.one(".lead").getText();
    WebElement choice = browser.one(".filters select");
    choice.sendKeys(Keys.END);
    browser.until(
        "another is the reference",
        b -> b.address().contains("ref=") && !b.one(".lead").getText().equals(first));
    assertThat(browser.all(".matrix")).hasSize(1);
  }

  @Test
  void whatChangedIsSaidSlotBySlot() {
    open("compare?rows=topic");
    browser.press(".cell:has(.rel-sharpened)");
    browser.one(".detail .changes li");
    assertThat(browser.all(".detail .pair .rel-sharpened")).isNotEmpty();
    assertThat(browser.all(".detail del, .detail ins")).isNotEmpty();
  }

  @Test
  void theOriginalStandsBesideTheCleanedText() {
    open("read?show=both");
    assertThat(browser.all(".both .paper")).hasSize(2);
    assertThat(browser.texts(".both .paper").get(0)).contains("担当");
  }

  @Test
  void aGapIsShownWhereItIs() {
    open("overview");
    browser.press(".gaps li li a");
    browser.until("the gap is in the text", b -> !b.all(".paper [data-gap]").isEmpty());
    assertThat(browser.address()).contains("gap=");
  }

  @Test
  void theEditorCompletesNamesOfTheOntologyAndAnAnswerIsDrawn() {
    open("ask");
    browser.press(".CodeMirror-lines");
    browser.type(Keys.chord(Keys.CONTROL, "a"), "SELECT * WHERE { ?m pg:quo");
    browser.type(Keys.chord(Keys.CONTROL, " "));
    browser.until(
        "a name is offered or filled in",
        b ->
            b.texts(".CodeMirror-hints li").stream().anyMatch(hint -> hint.contains("quote"))
                || b.texts(".CodeMirror-code").get(0).contains("pg:quote"));
    open("ask?name=coverage");
    browser.one(".results tbody tr");
    browser.press(".buttons button:not(.main):not(.link)");
    browser.one(".chart canvas");
  }

  @Test
  void aCellIsOpenedWithoutAMouse() {
    open("compare?rows=topic");
    browser.run("document.querySelector('.cell').focus()");
    browser.type(Keys.TAB, Keys.ENTER);
    browser.one(".detail .side");
    assertThat(browser.run("return document.activeElement.className")).isEqualTo("cell");
  }

  @Test
  void theEditorIsLeftByTheKeyThatLeadsIntoIt() {
    open("ask");
    browser.press(".CodeMirror-lines");
    browser.type(Keys.TAB);

    assertThat(browser.run("return !!document.activeElement.closest('.CodeMirror')"))
        .isEqualTo(false);
  }

  @Test
  void aMeasureIsChosenByTheSpaceBarToo() {
    open("read");
    browser.one("[data-measure][role=button]");
    browser.run("document.querySelector('[data-measure][role=button]').focus()");
    Object before = browser.run("return window.scrollY");
    browser.type(" ");

    assertThat(browser.run("return window.scrollY")).isEqualTo(before);
  }

  @Test
  void onPaperThereIsTheMatrixAndNothingToPress() {
    open("compare?rows=topic");
    browser.media("print");
    try {
      assertThat(browser.one(".matrix").isDisplayed()).isTrue();
      assertThat(browser.all(".masthead, .filters, .foot"))
          .isNotEmpty()
          .noneMatch(WebElement::isDisplayed);
    } finally {
      browser.media("");
    }
  }

  @Test
  void whenTheServiceIsGoneTheViewSaysSo() {
    open("overview");
    browser.run("window.fetch = () => Promise.reject(new TypeError('Failed to fetch'))");
    browser.press("nav a[href='#/explore']");
    browser.until("it is said", b -> !b.all(".problem").isEmpty());
    assertThat(browser.one(".problem").getText()).contains("服务");
  }
}
