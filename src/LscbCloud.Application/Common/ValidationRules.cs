using System.Buffers;
using FluentValidation;

namespace LscbCloud.Application.Common;

/// <summary>Rules of shape that many use cases share, in the words that people read.</summary>
internal static class ValidationRules
{
    /// <summary>
    /// Control characters but tab and the ends of lines, characters that are none, and those that turn the direction of the text
    /// after them: in a paper they would be seen as � or change what is read.
    /// </summary>
    private static readonly SearchValues<char> Unshown = SearchValues.Create([
        .. Between('\0', '\u0008'),
        .. Between('\u000b', '\u000c'),
        .. Between('\u000e', '\u001f'),
        .. Between('\u007f', '\u009f'),
        .. Between('\u202a', '\u202e'),
        .. Between('\u2066', '\u2069'),
        '\ufffe',
        '\uffff',
    ]);

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
            .Must(text => !text.AsSpan().ContainsAny(Unshown))
            .WithMessage("Remove characters that cannot be shown.");

    private static IEnumerable<char> Between(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    /// <summary>How many rows a page may hold.</summary>
    public static IRuleBuilderOptions<T, int> PageSize<T>(this IRuleBuilder<T, int> rule) =>
        rule.InclusiveBetween(1, 100).WithMessage("limit must be between 1 and 100.");
}
