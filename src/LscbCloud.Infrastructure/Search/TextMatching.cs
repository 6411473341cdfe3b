using System.Linq.Expressions;
using LscbCloud.Application.Search;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Search;

/// <summary>Compares letters by their codes: the rules of a language cost about twice as much, and every row of the board is looked at.</summary>
#pragma warning disable CA1304, CA1310, CA1311, CA1862, MA0001, MA0011, MA0074 // The database compares; these never run here.
internal sealed class TextMatching : ITextMatching
{
    private const string ByCode = "C";

    // What is captured becomes a parameter, so that the statement's text stays the same for every word.
    public Expression<Func<string, bool>> Contains(string word) =>
        text => EF.Functions.Collate(text, ByCode).ToLower().Contains(word);

    public Expression<Func<string, bool>> Begins(string text) =>
        title => EF.Functions.Collate(title, ByCode).ToLower().StartsWith(text);
}
#pragma warning restore CA1304, CA1310, CA1311, CA1862, MA0001, MA0011, MA0074
