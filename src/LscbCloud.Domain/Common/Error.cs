using System.Collections.Frozen;

namespace LscbCloud.Domain.Common;

/// <summary>A refusal: a code that never changes and a sentence for the person who asked.</summary>
/// <param name="Kind">Decides the status of the answer.</param>
/// <param name="Code">Stable, in the form <c>feature.kebab-case</c>; programs may rely on it.</param>
/// <param name="Message">Says what to do, in plain words.</param>
public sealed record Error(ErrorKind Kind, string Code, string Message)
{
    /// <summary>For each field that was refused, by its name in the request, what to do about it.</summary>
    public IReadOnlyDictionary<string, string[]> Fields { get; init; } = FrozenDictionary<string, string[]>.Empty;

    /// <summary>For a stale write, the thing as it is now, so that both versions can be shown.</summary>
    public object? Current { get; init; }

    /// <summary>For words that have to be answered for, which they are and where they stand, to be shown beside their fields.</summary>
    public object? Marks { get; init; }

    public static Error Conflict(string code, string message) => new(ErrorKind.Conflict, code, message);

    public static Error NotFound(string code, string message) => new(ErrorKind.NotFound, code, message);

    public static Error Stale(string code, string message, object current) =>
        new(ErrorKind.Stale, code, message) { Current = current };

    public static Error Invalid(string field, string message) =>
        Invalid(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [message] });

    public static Error Invalid(IReadOnlyDictionary<string, string[]> fields) =>
        new(ErrorKind.Invalid, "invalid", "Some answers need changing before this can be saved.") { Fields = fields };
}
