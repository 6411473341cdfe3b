using FluentValidation;

namespace LscbCloud.Application.Common;

/// <summary>Rules of shape that many use cases share, in the words that people read.</summary>
internal static class ValidationRules
{
    /// <summary>A text that must be there, of a length that the database keeps.</summary>
    public static IRuleBuilderOptions<T, string> Text<T>(
        this IRuleBuilder<T, string> rule,
        int maxLength,
        string whenEmpty
    ) => rule.NotEmpty().WithMessage(whenEmpty).Limited(maxLength);

    /// <summary>A text that may be empty, of a length that the database keeps, without control characters.</summary>
    public static IRuleBuilderOptions<T, string> Limited<T>(this IRuleBuilder<T, string> rule, int maxLength) =>
        rule.MaximumLength(maxLength)
            .WithMessage("Use {MaxLength} characters or fewer. You have used {TotalLength}.")
            .Must(text => !text.AsSpan().ContainsAnyInRange('\0', '\u0008'))
            .WithMessage("Remove characters that cannot be shown.");

    /// <summary>How many rows a page may hold.</summary>
    public static IRuleBuilderOptions<T, int> PageSize<T>(this IRuleBuilder<T, int> rule) =>
        rule.InclusiveBetween(1, 100).WithMessage("limit must be between 1 and 100.");
}
