package id.anyam.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the fields of a form: {@code {"lines":[{"amount":5}]}} is {@code lines.0.amount}. */
final class FromJson {

    private FromJson() {}

    static Map<String, List<String>> flat(JsonNode json) {
        var typed = new LinkedHashMap<String, List<String>>();
        flatten("", json, typed);
        return typed;
    }

    private static void flatten(String path, JsonNode node, Map<String, List<String>> into) {
        switch (node) {
            case ObjectNode object ->
                object.properties()
                        .forEach(entry -> flatten(
                                path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), into));
            case ArrayNode array -> {
                for (var index = 0; index < array.size(); index++) {
                    if (array.get(index).isValueNode()) {
                        into.computeIfAbsent(path, _ -> new ArrayList<>()).add(plain(array.get(index)));
                    } else {
                        flatten(path + "." + index, array.get(index), into);
                    }
                }
            }
            default -> {
                if (!node.isNull()) {
                    into.put(path, List.of(plain(node)));
                }
            }
        }
    }

    private static String plain(JsonNode node) {
        return node.isNumber() ? node.decimalValue().toPlainString().replace('.', ',') : node.asString();
    }
}
