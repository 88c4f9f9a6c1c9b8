package consumer

import io.github.ptparser.Article

/** Must not compile: an article may have no source. */
fun sourceOf(article: Article): String = article.source

/** Compiles: each article has a title. */
fun titleOf(article: Article): String = article.title
