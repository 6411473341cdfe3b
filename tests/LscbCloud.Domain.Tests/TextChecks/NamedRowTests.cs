using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Domain.Tests.TextChecks;

public sealed class NamedRowTests
{
    [Theory]
    [InlineData("Name,Age\nJack Smith,7\nAmina Begum,12\n", "Jack Smith,7|Amina Begum,12")]
    [InlineData("Name;Age\nJack Smith;7", "Jack Smith;7")]
    [InlineData("Name\tAge\nJack Smith\t7", "Jack Smith\t7")]
    [InlineData("Ref,Child,School,Date of birth\n1,Jack Smith,Hill,03/05/2009", "Jack Smith,Hill,03/05/2009")]
    [InlineData("DOB,Surname\n2009-05-03,Crabtree", "2009-05-03,Crabtree")]
    [InlineData("Pupil\tDOB\nJack Smith\t39936", "Jack Smith\t39936")]
    [InlineData("Young person,NHS No.\nJack Smith,943 476 5919", "Jack Smith,943 476 5919")]
    [InlineData("\"Name\",\"Age\"\n\"Smith, Jack\",\"7\"", "Smith, Jack\",\"7")]
    [InlineData("Some words first\n\nName,Age (years)\nJack Smith,7 years", "Jack Smith,7 years")]
    [InlineData(
        "Total,3\nForename,Age\nJack,7\nEnd of the table\nFirst name,DOB\nAmina,1/2/2012",
        "Jack,7|Amina,1/2/2012"
    )]
    public void Every_row_that_names_a_child_is_found(string text, string expected)
    {
        var found = TextCheck.Find(text).Select(finding => finding.Words);

        Assert.Equal(expected.Split('|'), found, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Name,Agency\nJack Smith,Police\n")]
    [InlineData("Name,Age\nChild A,7\nTotal,12\nAll children,9")]
    [InlineData("Name,Age\nJack Smith,34")]
    [InlineData("Age,Number\n7,12\n8,14")]
    [InlineData("Name\nJack Smith\nAmina Begum")]
    [InlineData("Name, age and address are not written here.")]
    [InlineData("Name,Age\nJack Smith,")]
    [InlineData("Name,Age\nJack Smith")]
    public void Rows_that_name_no_child_are_left_alone(string text) => Assert.Empty(TextCheck.Find(text));
}
