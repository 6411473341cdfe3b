using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Reads the open work on a board or in an agency that names one post, to hand it over.</summary>
[Requires(Permission.ManagePeople, InAgency = Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record GetWorkOfPost(string Post) : IQuery<WorkToHandOver>;

internal sealed class GetWorkOfPostHandler(PostReading posts) : IQueryHandler<GetWorkOfPost, WorkToHandOver>
{
    public async Task<Result<WorkToHandOver>> Handle(GetWorkOfPost request, CancellationToken cancellationToken) =>
        await posts.OfPostAsync(request.Post, cancellationToken);
}
