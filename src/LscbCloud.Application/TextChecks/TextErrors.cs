using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.TextChecks;

/// <summary>Why a text does not go out.</summary>
internal static class TextErrors
{
    public static Error Unanswered(IEnumerable<(string Field, TextFinding Found)> marked) =>
        new(
            ErrorKind.Invalid,
            "texts.unanswered",
            "Some words may tell who a child or a family is. Take them out, or say where they are written that they do not."
        )
        {
            Fields = marked
                .GroupBy(m => m.Field, StringComparer.Ordinal)
                .ToDictionary(
                    field => field.Key,
                    field =>
                        field
                            .Select(m => $"“{m.Found.Words}”: {m.Found.Sentence}")
                            .Distinct(StringComparer.Ordinal)
                            .ToArray(),
                    StringComparer.Ordinal
                ),
        };
}
