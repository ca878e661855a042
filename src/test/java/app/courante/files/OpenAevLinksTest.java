package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.exercise.Inject;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.PlayedRole;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What injects of OpenAEV depend on and what they show comes along, or is told.
class OpenAevLinksTest {
    private static final String FIRST =
            "{'inject_id':'a','inject_title':'1 - First','inject_depends_duration':60,"
                    + "'inject_content':{'expectations':["
                    + "{'expectation_type':'MANUAL','expectation_name':'Isolate','expectation_description':'',"
                    + "'expectation_score':100,'expectation_expiration_time':600},"
                    + "{'expectation_type':'DETECTION','expectation_name':'Expect it to be seen'}]}}";

    /// The second inject with these links to the first.
    private static ScenarioFile.Found linked(String links) {
        return found(
                FIRST
                        + ",{'inject_id':'b','inject_title':'2 - Second','inject_depends_duration':120,"
                        + "'inject_depends_on':["
                        + links
                        + "]}",
                "");
    }

    private static ScenarioFile.Found found(String injects, String more) {
        var json =
                "{'scenario_information':{'scenario_name':'Drill'},'scenario_injects':["
                        + injects
                        + "]"
                        + more
                        + "}";
        return InjectBooks.without("d.zip", InjectBooks.zip("d.json", json.replace('\'', '"')));
    }

    private static String link(String parent, String mode, String... conditions) {
        var list = String.join(",", conditions);
        return "{'dependency_relationship':{'inject_parent_id':'%s','inject_children_id':'b'},'dependency_condition':{'mode':'%s','conditions':[%s]}}"
                .formatted(parent, mode, list);
    }

    private static String when(String key, boolean value) {
        return "{'key':'%s','value':%s,'operator':'eq'}".formatted(key, value);
    }

    private static Inject second(ScenarioFile.Found found) {
        return found.scenario().injects().getLast();
    }

    private static List<String> notes(ScenarioFile.Found found) {
        return InjectBooks.words(found.notes());
    }

    @ParameterizedTest
    @CsvSource({
        "and, Execution, true, Isolate, true, played(1) and done(expected-1-1), 1",
        "or, Execution, false, Isolate, true, not played(1) or done(expected-1-1), ''",
        "or, Execution, true, Expectation-1, false, played(1) or not done(expected-1-2), ''",
        "and, Detection, true, Expectation-0, true, done(expected-1-2) and done(expected-1-1), ''",
        "and, Execution, true, Execution, true, played(1), 1"
    })
    void conditionsOfALinkBecomeOurs(
            String mode,
            String one,
            boolean oneHolds,
            String other,
            boolean otherHolds,
            String meant,
            String after) {
        var found = linked(link("a", mode, when(one, oneHolds), when(other, otherHolds)));
        assertEquals(meant, String.valueOf(second(found).when()));
        assertEquals(after, second(found).after());
        assertEquals(List.of("0 scores"), notes(found));
    }

    @Test
    void aLinkThatAsksForNothingWantsTheOtherExecuted() {
        var found = linked(link("a", "and"));
        assertEquals("played(1)", String.valueOf(second(found).when()));
        assertEquals("1", second(found).after());
    }

    @Test
    void allLinksMustHoldAndWhatCannotBeSaidIsToldByInject() {
        var found =
                linked(
                        link("a", "or", when("Execution", true), when("Isolate", false))
                                + ","
                                + link("a", "and", when("Isolate", true), when("Nothing", true))
                                + ","
                                + link("gone", "and", when("Execution", true)));
        assertEquals(
                "(played(1) or not done(expected-1-1)) and done(expected-1-1)",
                String.valueOf(second(found).when()));
        assertEquals(List.of("0 condition", "0 depends", "0 scores"), notes(found));
    }

    @Test
    void aConditionOfMoreFactsThanOneCanNameIsToldAndLeftAside() {
        var many =
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                "{'expectation_type':'MANUAL','expectation_name':'E" + i + "'}")
                        .collect(Collectors.joining(","));
        var conditions =
                IntStream.range(0, 20).mapToObj(i -> when("E" + i, true)).toArray(String[]::new);
        var found =
                found(
                        "{'inject_id':'a','inject_title':'A','inject_depends_duration':0,"
                                + "'inject_content':{'expectations':["
                                + many
                                + "]}},{'inject_id':'b','inject_title':'B','inject_depends_duration':1,"
                                + "'inject_depends_on':["
                                + link("a", "or", conditions)
                                + "]}",
                        "");
        assertEquals("null", String.valueOf(second(found).when()));
        assertEquals(List.of("0 conditions"), notes(found));
    }

    @Test
    void namesKindsAndTimesOfWhatIsExpectedComeAlong() {
        var expected = linked("").scenario().injects().getFirst().expected();
        assertEquals("Isolate", expected.getFirst().text());
        assertEquals(Duration.ofMinutes(10), expected.getFirst().within());
        assertEquals("Expect it to be seen", expected.getLast().text());
    }

    @Test
    void articlesAreShownByTheirChannelAndDocumentsGoByTheirNames() {
        var found =
                found(
                        "{'inject_id':'a','inject_title':'Press','inject_depends_duration':0,"
                                + "'inject_injector_contract':{'convertedContent':{'config':{'type':'openaev_channel'}}},"
                                + "'inject_documents':[{'document_id':'d1','document_name':'map.pdf'}],"
                                + "'inject_content':{'body':'<p>Read this.</p>','articles':['x']}}",
                        ",'scenario_channels':[{'channel_id':'c','channel_name':'Daily News'},"
                                + "{'channel_id':'c2','channel_name':'Radio'}],"
                                + "'scenario_articles':[{'article_id':'x','article_name':'Files locked',"
                                + "'article_author':'A. Reporter','article_content':'First line\\nSecond line',"
                                + "'article_channel':'c','article_shares':12,'article_documents':['d2']},"
                                + "{'article_id':'y','article_name':'Unseen'}],"
                                + "'scenario_documents':[{'document_id':'d1','document_name':'map.pdf'},"
                                + "{'document_id':'d2','document_name':'photo.jpg'},"
                                + "{'document_id':'d3','document_name':'spare.doc'}],"
                                + "'scenario_lessons_categories':[{'lessonscategory_id':'l','lessons_category_name':'Alert'}],"
                                + "'scenario_lessons_questions':[{'lessons_question_category':'l',"
                                + "'lessons_question_content':'In time?'}]");
        var inject = second(found);
        assertEquals(
                "Read this.\n\nFiles locked (A. Reporter)\nFirst line\nSecond line",
                inject.content());
        assertEquals("daily-news", inject.from());
        assertEquals(PlayedRole.Side.TRAINER, found.scenario().roles().getFirst().side());
        assertEquals(Means.MEDIA, inject.means());
        assertEquals("map.pdf, photo.jpg", inject.attachment());
        assertEquals(
                List.of(
                        "0 no-document",
                        "0 no-document",
                        "0 article",
                        "0 channel",
                        "0 echo",
                        "0 document",
                        "0 question"),
                notes(found));
    }

    @Test
    void whoSendsAMailIsToldInItsFirstLineAndTeamsHaveTheirPeople() {
        var found =
                found(
                        "{'inject_id':'a','inject_title':'Mail','inject_depends_duration':0,"
                                + "'inject_teams':['t','gone'],'inject_city':'Lyon','inject_content':{'subject':'Hello',"
                                + "'body':'<p>Sender: Head of IT&nbsp;<br><br>Dear ${user.firstname},</p>'}}",
                        ",'scenario_teams':[{'team_id':'t','team_name':'Cell','team_description':'Room 3',"
                                + "'team_users':['u']}],'scenario_users':[{'user_id':'u','user_firstname':'Ann',"
                                + "'user_lastname':'Lee'}]");
        var inject = second(found);
        assertEquals("head-of-it", inject.from());
        assertEquals("Hello\n\nDear ${user.firstname},", inject.content());
        assertEquals("Lyon", inject.notes());
        assertEquals("Room 3\nAnn Lee", found.scenario().roles().getFirst().description());
        assertEquals(List.of("0 team", "0 variable"), notes(found));
    }

    @Test
    void aNumberThatTwoTitlesBeginWithStaysTheFirsts() {
        var inject = "{'inject_id':'%s','inject_title':'%s','inject_depends_duration':%d}";
        var found =
                found(
                        String.join(
                                ",",
                                inject.formatted("a", "3 - One", 1),
                                inject.formatted("b", "3 - Two", 2),
                                inject.formatted("c", "Three", 3)),
                        "");
        assertEquals(
                List.of("3 One", "3b Two", "3c Three"),
                found.scenario().injects().stream()
                        .map(one -> one.number() + " " + one.title())
                        .toList());
        assertEquals(List.of("0 renumbered", "0 renumbered"), notes(found));
        assertTrue(found.left().isEmpty());
    }
}
