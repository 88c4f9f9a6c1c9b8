package consumer

import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class TitlesTest {

    private val fixtures = Path.of(System.getProperty("fixtures"))

    @Test
    fun articleWithMore() {
        assertEquals(
            "PRUNING ENDS ON THE APPLE SLOPES OF KWAIL, Pyongyang Times, stored 2023-04-12T09:14:27Z, 4 paragraphs, 5 more",
            describe(fixtures.resolve("kcna-watch-2023/plain-known-classes.html")),
        )
    }

    @Test
    fun articleWithoutMore() {
        assertEquals(
            "WOOL MARKET OPENS IN HYESAN, Pyongyang Times, stored 2018-11-07T03:03:33Z, 4 paragraphs, 0 more",
            describe(fixtures.resolve("kcna-watch-2019/article-of-kcnawatch-co.html")),
        )
    }
}
