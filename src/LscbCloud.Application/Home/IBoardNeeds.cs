namespace LscbCloud.Application.Home;

/// <summary>
/// Finds what of one feature on a board needs the reader, and nothing that they could do nothing about. Whatever implements it is
/// found and asked, so that a feature brings its own.
/// </summary>
internal interface IBoardNeeds
{
    Task<IEnumerable<Need>> ReadAsync(BoardStanding standing, CancellationToken cancellationToken);
}
