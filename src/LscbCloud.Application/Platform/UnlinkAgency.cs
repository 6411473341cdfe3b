using LscbCloud.Application.Common;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Takes back what was said an agency has become: it goes on as itself. What boards have given on meanwhile stays there.</summary>
[Requires(Permission.RunPlatform)]
public sealed record UnlinkAgency(string Slug) : ICommand;

internal sealed class UnlinkAgencyHandler(IRegisterRows registerRows) : ICommandHandler<UnlinkAgency>
{
    public async Task<Result> Handle(UnlinkAgency request, CancellationToken cancellationToken) =>
        await registerRows.Agencies.SingleOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken) is { } agency
            ? agency.GoOnAsItself()
            : AgencyErrors.NotFound;
}
