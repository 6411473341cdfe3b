using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>The board fetches the file that an agency gave as proof. What is destroyed is not given out any more.</summary>
/// <param name="Reference">The action.</param>
/// <param name="Number">Which word that it is done, from 1.</param>
[Requires(Permission.ReadActions)]
public sealed record GetProofFile(string Reference, int Number) : IQuery<WrittenFile>;

internal sealed class GetProofFileHandler(IActionRows actionRows, IFileStore store)
    : IQueryHandler<GetProofFile, WrittenFile>
{
    public async Task<Result<WrittenFile>> Handle(GetProofFile request, CancellationToken cancellationToken)
    {
        if (ActionReference.Read(request.Reference) is not { Number: var number })
        {
            return ActionErrors.NotFound;
        }

        var completion = await (
            from action in actionRows.Actions
            where action.Number == number
            join said in actionRows.Completions.AsNoTracking() on action.Id equals said.ActionId
            where said.Number == request.Number
            select said
        ).SingleOrDefaultAsync(cancellationToken);

        return await store.GivenOutAsync(completion, cancellationToken);
    }
}
