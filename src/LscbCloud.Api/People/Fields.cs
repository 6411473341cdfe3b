using LscbCloud.Application.People;
using LscbCloud.Domain.Common;

namespace LscbCloud.Api.People;

/// <summary>Checks of bodies that go to no use case.</summary>
internal static class Fields
{
    private const int LongestLine = 1000;

    public static Error? Missing(params ReadOnlySpan<(string Field, string? Text, string WhenMissing)> fields)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);

        foreach (var (field, text, whenMissing) in fields)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                problems[field] = [whenMissing];
            }
            else if (text.Contains('\0', StringComparison.Ordinal))
            {
                problems[field] = ["Remove characters that cannot be shown."];
            }
            else if (text.Length > LimitOf(field))
            {
                problems[field] = [$"Use {LimitOf(field)} characters or fewer."];
            }
        }

        return problems.Count == 0 ? null : Error.Invalid(problems);
    }

    private static int LimitOf(string field) => field == "password" ? PasswordRules.MaxLength : LongestLine;
}
