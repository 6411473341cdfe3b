using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>Lets people see what they are invited to, and accept it. Accepting uses the link up; looking does not.</summary>
public interface IInvitations
{
    Task<Result<InvitationView>> LookAsync(string token, CancellationToken cancellationToken);

    Task<Result<Acceptance>> AcceptAsync(
        AcceptedInvitation acceptance,
        Visitor visitor,
        CancellationToken cancellationToken
    );
}
