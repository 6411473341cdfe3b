using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Reads the open work in the agency that names the posts of one person, before they leave.</summary>
[Requires(Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record GetWorkOfAgencyMember(Guid MembershipId) : IQuery<WorkToHandOver>;

internal sealed class GetWorkOfAgencyMemberHandler(PostReading posts)
    : IQueryHandler<GetWorkOfAgencyMember, WorkToHandOver>
{
    public Task<Result<WorkToHandOver>> Handle(GetWorkOfAgencyMember request, CancellationToken cancellationToken) =>
        posts.OfMemberAsync(request.MembershipId, cancellationToken);
}
