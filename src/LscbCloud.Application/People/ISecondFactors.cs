using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Makes and checks what a person proves themselves with beside the password.</summary>
public interface ISecondFactors
{
    /// <summary>Whether sign-in asks for a second factor; it does everywhere but in the demonstration.</summary>
    bool AreAsked { get; }

    NewSecondFactor Make(string email);

    /// <summary>The time step that a code belongs to, when it is one that may be used now.</summary>
    long? StepOf(string sealedKey, string code, DateTimeOffset at);

    IReadOnlyList<NewRecoveryCode> MakeRecoveryCodes(PersonId person);
}

/// <summary>A key for an authenticator app, as text to type and as an address to scan, and as it is kept.</summary>
public sealed record NewSecondFactor(string Key, Uri Uri, string Sealed);

/// <summary>A recovery code as it is shown once, and as it is kept.</summary>
public sealed record NewRecoveryCode(string Code, string Hash);
