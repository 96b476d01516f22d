package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private final TextReader reader = new TextReader();

  @Test
  void markdownLosesItsMarksAndKeepsItsRows() {
    String page =
        """
        # 关于加强**防汛**工作的意见

        - 一是落实责任。
        详见[附件](http://example.org/a.doc)。

        | 单位 | 事项 |
        | --- | --- |
        | 市水利局 | 巡查 |
        """;

    Text text = reader.read("page.md", bytes(page));

    assertThat(text.mediaType()).isEqualTo("text/markdown");
    assertThat(text.plain()).isEqualTo("关于加强防汛工作的意见\n一是落实责任。\n详见附件。\n单位\t事项\n市水利局\t巡查");
  }

  @Test
  void aTextWithTwoHeadingsOfMarkdownLosesItsMarksAndOneThatCountsWithHashesKeepsThem() {
    String page = "# 防汛条例\n\n## 第一章 总则\n\n第一条 单位应当巡查。\n";
    String counted = "防汛条例\n#1泵站由市水利局管理。\n共有#2泵站。\n";

    assertThat(reader.read("page.txt", bytes(page)).plain()).isEqualTo("防汛条例\n第一章总则\n第一条单位应当巡查。");
    assertThat(reader.read("page.txt", bytes(counted)).plain()).isEqualTo(counted.strip());
  }

  @Test
  void ofMarkdownTheFieldsAboveTheTextAndTheMarksOfFootnotesAreTakenOut() {
    String page =
        """
        ---
        title: 防汛
        tags:
          - 水利
        ---
        # 关于防汛工作的意见

        市水利局每年检查一次。[^1]

        ---

        [^1]: 检查办法另行制定。
        """;

    assertThat(reader.read("page.md", bytes(page)).plain())
        .isEqualTo("关于防汛工作的意见\n市水利局每年检查一次。\n检查办法另行制定。");
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
