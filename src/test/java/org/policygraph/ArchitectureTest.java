package org.policygraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, and the fences around the libraries. */
@AnalyzeClasses(packages = "org.policygraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices()
          .matching("org.policygraph.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a knot of packages can only be understood whole");

  @ArchTest static final ArchRule problemStandsAlone = only("problem");
  @ArchTest static final ArchRule sourceKnowsProblems = only("source", "problem");
  @ArchTest static final ArchRule outlineKnowsSource = only("outline", "source", "problem");
  @ArchTest static final ArchRule languageKnowsSource = only("language", "source", "problem");

  @ArchTest
  static final ArchRule findingKnowsOutlineAndLanguage =
      only("finding", "outline", "language", "source", "problem");

  @ArchTest
  static final ArchRule graphKnowsFindingAndBelow =
      only("graph", "finding", "outline", "language", "source", "problem");

  @ArchTest
  static final ArchRule alignmentKnowsGraphAndLanguage =
      only("alignment", "graph", "finding", "outline", "language", "source", "problem");

  @ArchTest
  static final ArchRule storeKnowsGraph =
      only("store", "graph", "finding", "outline", "language", "source", "problem");

  @ArchTest
  static final ArchRule serverKnowsStore =
      only("server", "store", "export", "graph", "problem")
          .because("a server that only answers needs no more, and writes tables as everybody does");

  @ArchTest static final ArchRule exportKnowsStore = only("export", "store", "graph", "problem");

  @ArchTest
  static final ArchRule evaluationKnowsWhatItJudges =
      only(
          "evaluation",
          "alignment",
          "graph",
          "finding",
          "outline",
          "language",
          "source",
          "problem");

  @ArchTest
  static final ArchRule hanLpStaysInLanguage = fenced("com.hankcs..", "org.policygraph.language..");

  @ArchTest
  static final ArchRule rdfStaysAboveFinding =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.policygraph.problem..",
              "org.policygraph.source..",
              "org.policygraph.outline..",
              "org.policygraph.language..",
              "org.policygraph.finding..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .because("triples are made in graph and nowhere below");

  @ArchTest
  static final ArchRule fusekiStaysInServer =
      fenced("org.apache.jena.fuseki..", "org.policygraph.server..");

  @ArchTest
  static final ArchRule jettyStaysInServer =
      fenced("org.eclipse.jetty..", "org.policygraph.server..");

  @ArchTest
  static final ArchRule luceneStaysInServer =
      fenced("org.apache.lucene..", "org.policygraph.server..");

  @ArchTest
  static final ArchRule poiStaysInSource = fenced("org.apache.poi..", "org.policygraph.source..");

  @ArchTest static final ArchRule picocliStaysInCli = fenced("picocli..", "org.policygraph.cli..");

  @ArchTest
  static final ArchRule processStaysInCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.policygraph.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("words in and out, and the end of the process, are the command line's");

  private static ArchRule fenced(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that is known in one place can be replaced in one place");
  }

  private static ArchRule only(String name, String... allowed) {
    String[] forbidden =
        java.util.stream.Stream.of(
                "problem",
                "source",
                "outline",
                "language",
                "finding",
                "graph",
                "alignment",
                "store",
                "server",
                "export",
                "evaluation",
                "cli")
            .filter(p -> !p.equals(name) && !java.util.List.of(allowed).contains(p))
            .map(p -> "org.policygraph." + p + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.policygraph." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .because("arrows point down only");
  }
}
