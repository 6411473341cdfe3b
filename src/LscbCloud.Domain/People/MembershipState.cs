namespace LscbCloud.Domain.People;

/// <summary>The state of a membership.</summary>
public enum MembershipState
{
    Active,

    /// <summary>The person has not accepted yet.</summary>
    Invited,
    Ended,
}
