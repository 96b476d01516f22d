package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.ProblemException;

/** Jurisdictions as values of a parameter: by code, by name, by a name that several bear. */
class JurisdictionNamesTest {

  private final NamedQueries queries = NamedQueries.shipped();

  @Test
  void jurisdictionsAreNamedByCodeOrByName() {
    try (Store store = Store.memory()) {
      var byCode = queries.get("documents").bind(Map.of("jurisdiction", "420100"), store);
      for (String name : List.of("武汉市", "武汉")) {
        var byName = queries.get("documents").bind(Map.of("jurisdiction", name), store);
        assertThat(byName).isEqualTo(byCode);
      }
    }
  }

  @Test
  void aZoneThatDocumentsBelongToIsNamedAsItIsCalled() {
    try (Store store = Store.memory()) {
      store.replace(Map.of("http://example.org/g", zone("330300-东海产业集聚区", "东海产业集聚区")));
      var byCode = queries.get("documents").bind(Map.of("jurisdiction", "330300-东海产业集聚区"), store);
      assertThat(queries.get("documents").bind(Map.of("jurisdiction", "东海产业集聚区"), store))
          .isEqualTo(byCode);
    }
  }

  @Test
  void aNameThatSeveralJurisdictionsBearIsAnsweredWithAllOfThem() {
    try (Store store = Store.memory()) {
      assertThatThrownBy(() -> queries.get("documents").bind(Map.of("jurisdiction", "鼓楼区"), store))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("\"鼓楼区\" is no value for the parameter jurisdiction")
          .hasMessageContaining("320106 (江苏省南京市鼓楼区), 320302 (江苏省徐州市鼓楼区)");
      store.replace(Map.of("http://example.org/g", zone("320302", "鼓楼区")));
      assertThat(queries.get("documents").bind(Map.of("jurisdiction", "鼓楼区"), store))
          .isEqualTo(queries.get("documents").bind(Map.of("jurisdiction", "320302"), store));
    }
  }

  private static Model zone(String code, String name) {
    Model model = ModelFactory.createDefaultModel();
    Resource place = Vocabulary.concept("jurisdiction", code);
    model.add(place, SKOS.prefLabel, model.createLiteral(name, "zh"));
    model.add(model.createResource("http://example.org/d"), Eli.JURISDICTION, place);
    return model;
  }
}
