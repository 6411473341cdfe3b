using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Reads the open work in the agency that names one post, to hand it over.</summary>
[Requires(Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record GetWorkOfAgencyPost(string Post) : IQuery<WorkToHandOver>;

internal sealed class GetWorkOfAgencyPostHandler(PostReading posts) : IQueryHandler<GetWorkOfAgencyPost, WorkToHandOver>
{
    public async Task<Result<WorkToHandOver>> Handle(
        GetWorkOfAgencyPost request,
        CancellationToken cancellationToken
    ) => await posts.OfPostAsync(request.Post, cancellationToken);
}
