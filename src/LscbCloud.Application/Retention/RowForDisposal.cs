namespace LscbCloud.Application.Retention;

/// <summary>A record that is past its date, as it is read.</summary>
/// <param name="Id">Its id, without its type.</param>
/// <param name="On">The day from which its years count.</param>
/// <param name="Number">Its number among those of one day: of its reference, or the first day of a plan.</param>
/// <param name="Title">What it is called.</param>
internal sealed record RowForDisposal(Guid Id, DateOnly On, int Number, string Title)
{
    public DisposalPlace Place => new(On, Number);
}
