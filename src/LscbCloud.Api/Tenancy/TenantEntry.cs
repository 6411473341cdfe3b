using System.Collections.Frozen;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Api.Tenancy;

/// <summary>Binds a request to the board or agency that its address names, if the caller is a member.</summary>
internal sealed class TenantEntry(
    TenantStore places,
    IMembershipReader memberships,
    TenantContext owner,
    ActingPerson acting
)
{
    private static readonly FrozenSet<Permission> OwnAccount = [Permission.ManageOwnAccount];
    private static readonly FrozenSet<Permission> Operator = [Permission.ManageOwnAccount, Permission.RunPlatform];

    /// <summary>Whether the caller may be there; what they may do there is each use case's own question.</summary>
    public async ValueTask<bool> EnterAsync(HttpContext context, ApiAddress address, Caller caller) =>
        address.Area switch
        {
            Area.Board => await EnterBoardAsync(context, address.Identifier, caller),
            Area.Agency => await EnterAgencyAsync(context, address.Identifier, caller),
            Area.Platform => caller.Person is { IsOperator: true } person && Enter(person, Operator),
            _ => caller.Person is { } person && Enter(person, person.IsOperator ? Operator : OwnAccount),
        };

    private async ValueTask<bool> EnterBoardAsync(HttpContext context, string slug, Caller caller)
    {
        var cancellationToken = context.RequestAborted;

        if (await places.BoardAsync(slug, cancellationToken) is not { IsLive: true } board)
        {
            return false;
        }

        // A host name that belongs to another board disagrees with the path; nobody picks one of the two.
        if (
            await places.BoardAtHostAsync(context.Request.HostName(), cancellationToken) is { } host
            && host.Id != board.Id
        )
        {
            return false;
        }

        var held = caller.Person is { } person
            ? await memberships.OnBoardAsync(person.PersonId, board.Id, cancellationToken)
            : HeldBy(caller.Key, board);

        if (held is null)
        {
            return false;
        }

        owner.EnterBoard(board.Id, board.Slug, board.Name);
        Act(caller, held, RolePermissions.OnBoard(held.Roles));

        return true;
    }

    private async ValueTask<bool> EnterAgencyAsync(HttpContext context, string slug, Caller caller)
    {
        if (
            caller.Person is not { } person
            || await places.AgencyAsync(slug, context.RequestAborted) is not { } agency
            || await memberships.InAgencyAsync(person.PersonId, agency.Id, context.RequestAborted) is not { } held
        )
        {
            return false;
        }

        owner.EnterAgency(agency.Id, agency.Slug, agency.Name);
        Act(caller, held, RolePermissions.InAgency(held.Roles));

        return true;
    }

    private static HeldMembership? HeldBy(ApiKeyHolder? key, TenantBoard board) =>
        key is not null && key.BoardId == board.Id ? new HeldMembership(key.Roles, Posts: []) : null;

    private bool Enter(SignedInPerson person, FrozenSet<Permission> permissions)
    {
        acting.Is(person.PersonId, person.Name, [], permissions, posts: []);

        return true;
    }

    private void Act(Caller caller, HeldMembership held, FrozenSet<Permission> permissions) =>
        acting.Is(
            caller.Person?.PersonId ?? new PersonId(caller.Key?.Id ?? Guid.Empty),
            caller.Person?.Name ?? caller.Key?.Name ?? "",
            held.Roles,
            permissions,
            held.Posts
        );
}
