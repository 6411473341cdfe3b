using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Reads the open work on a board or in an agency that names the posts of one person, before they leave.</summary>
[Requires(Permission.ManagePeople, InAgency = Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record GetWorkOfMember(Guid MembershipId) : IQuery<WorkToHandOver>;

internal sealed class GetWorkOfMemberHandler(PostReading posts) : IQueryHandler<GetWorkOfMember, WorkToHandOver>
{
    public Task<Result<WorkToHandOver>> Handle(GetWorkOfMember request, CancellationToken cancellationToken) =>
        posts.OfMemberAsync(request.MembershipId, cancellationToken);
}
