using LscbCloud.Domain.Common;

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
