package app.courante.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What injects of OpenAEV show beside their own words: articles of a channel, and challenges.
final class OpenAevArticles {
    private static final List<String> ECHO =
            List.of("article_shares", "article_likes", "article_comments");

    private final OpenAevTexts texts;
    private final Map<String, JsonNode> articles;
    private final Map<String, JsonNode> challenges;
    private final Map<String, JsonNode> channels;
    private final Set<JsonNode> used = new HashSet<>();

    OpenAevArticles(JsonNode root, OpenAevTexts texts) {
        this.texts = texts;
        this.articles = byId(root.path("scenario_articles"), "article_id");
        this.challenges = byId(root.path("scenario_challenges"), "challenge_id");
        this.channels = byId(root.path("scenario_channels"), "channel_id");
    }

    private static Map<String, JsonNode> byId(JsonNode list, String key) {
        var found = new LinkedHashMap<String, JsonNode>();
        for (var one : list) found.put(OpenAevTexts.text(one, key), one);
        return found;
    }

    /// What an inject shows, each with its title.
    List<String> shown(JsonNode content) {
        var shown = new ArrayList<String>();
        for (var article : of(content, "articles", articles)) {
            shown.add(words(article, "article_name", "article_author", "article_content"));
            var channel = channel(article);
            if (channel != null) used.add(channel);
        }
        for (var one : of(content, "challenges", challenges))
            shown.add(words(one, "challenge_name", "challenge_category", "challenge_content"));
        shown.removeIf(String::isEmpty);
        return shown;
    }

    private String words(JsonNode one, String name, String by, String content) {
        var title = texts.line(one, name);
        var whose = texts.line(one, by);
        var head = whose.isEmpty() ? title : title.isEmpty() ? whose : title + " (" + whose + ")";
        var words = texts.plain(one, content);
        return head.isEmpty() || words.isEmpty() ? head + words : head + "\n" + words;
    }

    /// The channel that an inject's first article is published by; empty where it shows none.
    String speaker(JsonNode content) {
        for (var article : of(content, "articles", articles)) {
            var channel = channel(article);
            if (channel != null) return texts.line(channel, "channel_name");
        }
        return "";
    }

    private @Nullable JsonNode channel(JsonNode article) {
        return channels.get(OpenAevTexts.text(article, "article_channel"));
    }

    /// Ids of the documents that come with an inject's articles.
    List<String> documents(JsonNode content) {
        var ids = new ArrayList<String>();
        for (var article : of(content, "articles", articles))
            for (var document : article.path("article_documents"))
                ids.add(
                        document.isObject()
                                ? OpenAevTexts.text(document, "document_id")
                                : document.asString(""));
        return ids;
    }

    private List<JsonNode> of(JsonNode content, String key, Map<String, JsonNode> known) {
        var found = new ArrayList<JsonNode>();
        for (var id : content.path(key)) {
            var one = known.get(id.asString(""));
            if (one == null) continue;
            used.add(one);
            found.add(one);
        }
        return found;
    }

    /// What no inject shows, and what of the others has no place with us.
    void tell(Faults notes) {
        unused(articles, "article_name", "note.openaev.article", notes);
        unused(challenges, "challenge_name", "note.openaev.challenge", notes);
        unused(channels, "channel_name", "note.openaev.channel", notes);
        for (var article : articles.values())
            if (ECHO.stream().anyMatch(what -> article.path(what).asInt(0) > 0))
                notes.add(0, "note.openaev.echo", texts.line(article, "article_name"));
        for (var challenge : challenges.values())
            if (used.contains(challenge) && !challenge.path("challenge_flags").isEmpty())
                notes.add(0, "note.openaev.flags", texts.line(challenge, "challenge_name"));
    }

    private void unused(Map<String, JsonNode> all, String name, String key, Faults notes) {
        for (var one : all.values())
            if (!used.contains(one)) notes.add(0, key, texts.line(one, name));
    }
}
