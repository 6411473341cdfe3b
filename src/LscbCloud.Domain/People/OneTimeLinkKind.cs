namespace LscbCloud.Domain.People;

/// <summary>What a link from an email is for.</summary>
public enum OneTimeLinkKind
{
    Invitation,
    PasswordReset,
    FirstOperator,
}
