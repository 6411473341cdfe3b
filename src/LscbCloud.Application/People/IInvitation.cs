namespace LscbCloud.Application.People;

/// <summary>An invitation to a place.</summary>
internal interface IInvitation
{
    string Email { get; }

    string Name { get; }

    MembershipInput Membership { get; }
}
