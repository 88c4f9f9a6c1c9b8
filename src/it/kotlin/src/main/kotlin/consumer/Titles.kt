package consumer

import io.github.ptparser.Article
import io.github.ptparser.ArticleParser
import io.github.ptparser.Page
import java.nio.file.Path

/** What a page may lack must be handled, what each article has need not be. */
fun describe(article: Article): String {
    val source: String = article.source ?: "unknown source"
    val stored: String = article.storedAt?.toString() ?: "never"
    val entries: Int = article.more?.teasers?.size ?: 0
    return "${article.title.uppercase()}, $source, stored $stored, ${article.paragraphs.size} paragraphs, $entries more"
}

fun describe(file: Path): String = describe(ArticleParser.create().parse(Page.read(file)))
