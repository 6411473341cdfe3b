using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Says whether files are taken as proof, how large they may be and what looks through them.</summary>
[Requires(Permission.WorkAgencyActions)]
public sealed record GetProofFileRules : IQuery<FileRules>;

internal sealed class GetProofFileRulesHandler(FileIntake desk) : IQueryHandler<GetProofFileRules, FileRules>
{
    public Task<Result<FileRules>> Handle(GetProofFileRules request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<FileRules>>(FileRules.Of(desk));
}
