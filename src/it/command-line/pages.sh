java -jar pyongyang-times-parser-all.jar parse saved > pages.jsonl
