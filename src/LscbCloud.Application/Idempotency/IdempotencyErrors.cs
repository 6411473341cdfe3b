using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Idempotency;

/// <summary>Why an idempotency key was refused.</summary>
public static class IdempotencyErrors
{
    /// <summary>The header that carries the key.</summary>
    public const string Header = "Idempotency-Key";

    public static readonly Error Malformed = Error.Invalid(
        Header,
        "Make the key of 8 to 80 letters A to Z, digits and hyphens, such as a UUID."
    );

    public static readonly Error OtherContent = new(
        ErrorKind.KeyReused,
        "idempotency.other-content",
        "This key came with another request before. Make a new key for each thing that you create or send."
    )
    {
        Fields = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            [Header] = ["This key was used for another request within the last day."],
        },
    };
}
