using System.Linq.Expressions;

namespace LscbCloud.Application.Search;

/// <summary>How the database compares a text with what somebody typed, in small letters.</summary>
public interface ITextMatching
{
    /// <summary>Whether a word is a part of the text.</summary>
    Expression<Func<string, bool>> Contains(string word);

    /// <summary>Whether the text begins with what was typed.</summary>
    Expression<Func<string, bool>> Begins(string text);
}
