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
            marks
        );

    /// <summary>The words are kept where they cannot be removed later, so no answer counts.</summary>
    public static Error ToTakeOut(IReadOnlyList<FieldMark> marks) =>
        Of("texts.to-take-out", "Some words may tell who a child or a family is. Take them out.", marks);

    private static Error Of(string code, string message, IReadOnlyList<FieldMark> marks) =>
        new(ErrorKind.Unanswered, code, message)
        {
            Fields = marks
                .GroupBy(mark => mark.Field, StringComparer.Ordinal)
                .ToDictionary(
                    field => field.Key,
                    field =>
                        field
                            .Select(mark => $"“{mark.Words}”: {mark.Sentence}")
                            .Distinct(StringComparer.Ordinal)
                            .ToArray(),
                    StringComparer.Ordinal
                ),
            Marks = marks,
        };
}
