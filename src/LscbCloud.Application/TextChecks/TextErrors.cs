using LscbCloud.Domain.Common;

namespace LscbCloud.Application.TextChecks;

/// <summary>Why a text is not saved, or does not go out.</summary>
internal static class TextErrors
{
    /// <summary>Somebody has to say of the words that they are no child and no family, or to take them out.</summary>
    public static Error Unanswered(IReadOnlyList<FieldMark> marks) =>
        Of(
            "texts.unanswered",
            "Some words may tell who a child or a family is. Take them out, or say where they are written that they do not.",
            words => $"Take out {words}, or say below that this is not a child or family.",
            marks
        );

    /// <summary>The words are kept where they cannot be removed later, so no answer counts.</summary>
    public static Error ToTakeOut(IReadOnlyList<FieldMark> marks) =>
        Of(
            "texts.to-take-out",
            "Some words may tell who a child or a family is. Take them out.",
            words => $"Take out {words}: nobody could remove this later.",
            marks
        );

    private static Error Of(string code, string message, Func<string, string> advice, IReadOnlyList<FieldMark> marks) =>
        new(ErrorKind.Unanswered, code, message)
        {
            Fields = marks
                .GroupBy(mark => mark.Field, StringComparer.Ordinal)
                .ToDictionary(field => field.Key, field => (string[])[advice(WordsOf(field))], StringComparer.Ordinal),
            Marks = marks,
        };

    /// <summary>The words of a field, each once: “Jack (7)” and “3 May 2009”.</summary>
    private static string WordsOf(IEnumerable<FieldMark> marks)
    {
        string[] words = [.. marks.Select(mark => $"“{mark.Words}”").Distinct(StringComparer.Ordinal)];

        return words is [.. var first, var last] && first is not []
            ? $"{string.Join(", ", first)} and {last}"
            : words[0];
    }
}
