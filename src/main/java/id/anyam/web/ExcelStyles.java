package id.anyam.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The styles of a workbook, to which each one in use can be added once more with a warning ground. */
final class ExcelStyles {

    private static final String GROUND = "<P:fill><P:patternFill patternType=\"solid\"><P:fgColor rgb=\"FFFFD9D0\"/>"
            + "<P:bgColor indexed=\"64\"/></P:patternFill></P:fill>";
    private static final Pattern FILLS =
            Pattern.compile("(<((?:\\w+:)?)fills\\b[^>]*>)(.*?)(</\\2fills>)", Pattern.DOTALL);
    private static final Pattern FORMATS =
            Pattern.compile("(<((?:\\w+:)?)cellXfs\\b[^>]*>)(.*?)(</\\2cellXfs>)", Pattern.DOTALL);
    private static final Pattern FORMAT =
            Pattern.compile("<((?:\\w+:)?)xf\\b([^>]*?)(/>|>.*?</\\1xf>)", Pattern.DOTALL);

    private final String xml;
    private final List<String> formats = new ArrayList<>();
    private final Map<Integer, Integer> coloured = new HashMap<>();
    private final int ground;

    ExcelStyles(String xml) {
        this.xml = xml;
        var section = FORMATS.matcher(xml);
        if (section.find()) {
            FORMAT.matcher(section.group(3)).results().forEach(format -> formats.add(format.group()));
        }
        var fills = FILLS.matcher(xml);
        ground = fills.find()
                ? (int) Pattern.compile("<(?:\\w+:)?fill>|<(?:\\w+:)?fill/>")
                        .matcher(fills.group(3))
                        .results()
                        .count()
                : -1;
    }

    /** The same style on a warning ground; the style itself where the workbook has none to add to. */
    int coloured(int style) {
        if (ground < 0 || style >= formats.size()) {
            return style;
        }
        return coloured.computeIfAbsent(style, old -> {
            var plain =
                    formats.get(old).replaceFirst("\\s+fillId=\"\\d+\"", "").replaceFirst("\\s+applyFill=\"\\w+\"", "");
            formats.add(plain.replaceFirst("xf\\b", "xf fillId=\"" + ground + "\" applyFill=\"1\""));
            return formats.size() - 1;
        });
    }

    String xml() {
        if (coloured.isEmpty()) {
            return xml;
        }
        var withGround = FILLS.matcher(xml)
                .replaceFirst(fills -> counted(fills.group(1), ground + 1)
                        + quoted(fills.group(3))
                        + GROUND.replace("P:", fills.group(2))
                        + fills.group(4));
        return FORMATS.matcher(withGround)
                .replaceFirst(section -> counted(section.group(1), formats.size())
                        + quoted(String.join("", formats))
                        + section.group(4));
    }

    private static String counted(String head, int count) {
        return head.replaceFirst("count=\"\\d+\"", "count=\"" + count + "\"");
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
