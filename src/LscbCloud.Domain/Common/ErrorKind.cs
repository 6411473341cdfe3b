namespace LscbCloud.Domain.Common;

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

    /// <summary>Words that may tell who a child or a family is were not answered for; the fields and the marks say which.</summary>
    Unanswered,
}
