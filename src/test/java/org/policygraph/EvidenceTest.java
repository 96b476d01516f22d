package org.policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.Test;
import org.policygraph.graph.Vocabulary;
import org.policygraph.outline.Overrides;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/** Every piece of evidence is what stands at its place. */
class EvidenceTest {

  @Test
  void placesCountCodePointsBeyondTheBasicPlane() {
    // U+20BB7 in the body: one code point, two UTF-16 code units
    String text =
        """
        \u5173\u4e8e\u52a0\u5f3a\u5b89\u5168\u7ba1\u7406\u7684\u901a\u77e5

        \u5404\u53bf\u4eba\u6c11\u653f\u5e9c\uff1a

        \u73b0\u63d0\u51fa\u5982\u4e0b\u610f\u89c1\u3002

        \u4e00\u3001\u52a0\u5f3a\ud842\udfb7\u6751\u5b89\u5168\u7ba1\u7406\u3002\u5efa\u7acb\u5b89\u5168\u68c0\u67e5\u5236\u5ea6\u3002\
        \u5b8c\u5584\ud842\udfb7\u6751\u5e94\u6025\u9884\u6848\u3002
        """;
    try (EmbeddedStore store = Store.memory()) {
      Input.Bytes bytes = new Input.Bytes(text.getBytes(StandardCharsets.UTF_8));
      new Loader(new Pipeline(), store, 1)
          .load(
              List.of(new Input("notice.txt", Optional.of(bytes), Overrides.NONE)),
              (done, all) -> {});
      assertThat(store.list()).hasSize(1);
      assertThat(checkAll(store.graph(store.list().get(0).iri()))).isPositive();
    }
  }

  /** Checks every position selector of a document's graph; how many there were. */
  static int checkAll(Model graph) {
    int checked = 0;
    for (Resource evidence : graph.listSubjectsWithProperty(OA.hasSource).toList()) {
      Resource version = evidence.getPropertyResourceValue(OA.hasSource);
      String plain = version.getRequiredProperty(Vocabulary.PLAIN_TEXT).getString();
      int start = -1;
      int end = -1;
      String exact = "";
      for (var selector : evidence.listProperties(OA.hasSelector).toList()) {
        Resource node = selector.getResource();
        if (node.hasProperty(OA.start)) {
          start = node.getProperty(OA.start).getInt();
          end = node.getProperty(OA.end).getInt();
        }
        if (node.hasProperty(OA.exact)) {
          exact = node.getProperty(OA.exact).getString();
        }
      }
      int from = plain.offsetByCodePoints(0, start);
      int to = plain.offsetByCodePoints(0, end);
      assertThat(plain.substring(from, to)).isEqualTo(exact);
      checked++;
    }
    return checked;
  }
}
