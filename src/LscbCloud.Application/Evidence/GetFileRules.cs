using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>Says whether files are taken as evidence, and in an agency as proof, how large they may be and what looks through them.</summary>
[Requires(Permission.WriteEvidence, InAgency = Permission.WriteAgencyEvidence)]
public sealed record GetFileRules : IQuery<FileRules>;

internal sealed class GetFileRulesHandler(FileIntake desk) : IQueryHandler<GetFileRules, FileRules>
{
    public Task<Result<FileRules>> Handle(GetFileRules request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<FileRules>>(FileRules.Of(desk));
}
