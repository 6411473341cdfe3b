namespace LscbCloud.Domain.People;

/// <summary>How a membership stands.</summary>
public enum MembershipState
{
    Active,

    /// <summary>The person has not accepted yet.</summary>
    Invited,
    Ended,
}
