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

    public static Error Conflict(string code, string message) => new(ErrorKind.Conflict, code, message);

    public static Error NotFound(string code, string message) => new(ErrorKind.NotFound, code, message);

    public static Error Stale(string code, string message, object current) =>
        new(ErrorKind.Stale, code, message) { Current = current };

    public static Error Invalid(string field, string message) =>
        Invalid(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [message] });

    public static Error Invalid(IReadOnlyDictionary<string, string[]> fields) =>
        new(ErrorKind.Invalid, "invalid", "Some answers need changing before this can be saved.") { Fields = fields };
}

/// <summary>What sort of refusal it is, which decides how the answer is worded and what the person can do about it.</summary>
public enum ErrorKind
{
    /// <summary>What was sent is incomplete or not possible; the fields say what to change.</summary>
    Invalid,

    /// <summary>The person's role does not allow it; the sentence says whom to ask.</summary>
    Forbidden,

    /// <summary>There is no such thing for this person.</summary>
    NotFound,

    /// <summary>A rule of the board refuses it as things stand.</summary>
    Conflict,

    /// <summary>Somebody else changed it meanwhile; the refusal carries it as it is now.</summary>
    Stale,

    /// <summary>What was given did not sign the person in.</summary>
    SignedOut,

    /// <summary>Too much is asked at this moment; the same again in a few seconds may succeed.</summary>
    Busy,

    /// <summary>The idempotency key of the request came with another request before.</summary>
    KeyReused,
}
