package consumer;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Parses a folder of saved pages into Parquet: a table of articles, one of teasers, one of
 * problems.
 */
public class PagesToParquet {

  public static void main(String[] args) throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .appName("pages")
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .getOrCreate()) {
      write(spark, args[0], args[1]);
    }
  }

  private static void write(SparkSession spark, String pages, String tables) {
    PageRows rows = new PageRows();
    MapPartitionsFunction<Row, Row> parse = rows::of;
    Dataset<Row> parsed =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", true)
            .option("pathGlobFilter", "*.{html,html.gz}")
            .load(pages)
            .select("path", "content")
            .mapPartitions(parse, Encoders.row(PageRows.SCHEMA))
            .cache();
    parsed
        .where(col("article").isNotNull())
        .select(col("page"), col("article.*"))
        .write()
        .parquet(tables + "/articles");
    parsed
        .select(col("page"), explode(col("teasers")).as("teaser"))
        .select("page", "teaser.*")
        .write()
        .parquet(tables + "/teasers");
    parsed
        .select(col("page"), col("kind"), explode(col("problems")).as("problem"))
        .select("page", "kind", "problem.*")
        .write()
        .parquet(tables + "/problems");
  }
}
